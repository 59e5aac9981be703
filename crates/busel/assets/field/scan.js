// Reads labels with the camera where the phone itself can; elsewhere codes are typed. No tap between two
// boxes: whatever the camera sees is taken once.
const canScan = () => "BarcodeDetector" in window && !!navigator.mediaDevices;

const scanner = (take, isWilling) => {
  const video = el("video", { playsinline: true, muted: true, hidden: true, class: "scan" });
  let stream = null;
  const stop = () => {
    if (stream) for (const track of stream.getTracks()) track.stop();
    stream = null;
    video.hidden = true;
  };
  const start = async (pressed) => {
    if (stream) return stop();
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (!video.isConnected) return stop();
      video.srcObject = stream;
      video.hidden = false;
      // Not waited for: until the first picture comes there is nothing to read.
      video.play().catch(() => {});
      const reader = new BarcodeDetector({ formats: ["qr_code"] });
      const look = async () => {
        if (!stream || !video.isConnected) return stop();
        const seen = await reader.detect(video).catch(() => []);
        for (const { rawValue } of seen) if (take(rawValue) && navigator.vibrate) navigator.vibrate(60);
        setTimeout(look, 150);
      };
      look();
    } catch {
      stop();
      wrong(pressed, "scan-failed");
    }
  };
  const press = button(word("scan"), "", start);
  // Whoever has let the camera look before need not tap again.
  if (isWilling) navigator.permissions.query({ name: "camera" }).then(({ state }) => state === "granted" && start(press)).catch(() => {});
  return [video, press];
};
