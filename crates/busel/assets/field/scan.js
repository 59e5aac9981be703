// Reads labels with the camera: by the phone itself where it can, else by a reader of ours that is
// fetched only then; without either codes are typed. No tap between two boxes: whatever the camera sees
// is taken once.
const READER = PAGE.reader;
const reads = () => "BarcodeDetector" in window || READER;
const canScan = () => !!navigator.mediaDevices && !!reads();

const isAble = async () =>
  "BarcodeDetector" in window && (!BarcodeDetector.getSupportedFormats || (await BarcodeDetector.getSupportedFormats()).includes("qr_code"));

// Has the reader on the phone before there is no network; whoever needs none fetches none.
const fetchReader = async () => {
  if (READER && navigator.mediaDevices && !(await isAble())) await Promise.all(READER.split(" ").map((file) => fetch(file, { priority: "low" })));
};

let worker;
const readPicture = (video) => new Promise((done, failed) => {
  worker ||= new Worker(trusted(READER.split(" ")[0]));
  worker.onmessage = ({ data }) => done(data);
  worker.onerror = failed;
  const width = Math.min(video.videoWidth, 960);
  const height = Math.round(width * video.videoHeight / video.videoWidth);
  const pencil = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  pencil.drawImage(video, 0, 0, width, height);
  worker.postMessage(pencil.getImageData(0, 0, width, height));
});

// What looks at a picture and says the texts in it.
const eye = async () => {
  if (!(await isAble())) return readPicture;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
};

const scanner = (take, isWilling, label = "scan", failed = "scan-failed") => {
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
      const see = await eye();
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (!video.isConnected) return stop();
      video.srcObject = stream;
      video.hidden = false;
      // Not waited for: until the first picture comes there is nothing to read.
      video.play().catch(() => {});
      const look = async () => {
        if (!stream || !video.isConnected) return stop();
        const seen = await see(video).catch(() => []);
        for (const text of seen) if (take(text) && navigator.vibrate) navigator.vibrate(60);
        setTimeout(look, 150);
      };
      look();
    } catch {
      stop();
      wrong(pressed, failed);
    }
  };
  const press = button(word(label), "", start);
  // Whoever has let the camera look before need not tap again, once the screen is there.
  const begin = (turns) => {
    if (video.isConnected) start(press); else if (turns) setTimeout(begin, 100, turns - 1);
  };
  if (isWilling) navigator.permissions.query({ name: "camera" }).then(({ state }) => state === "granted" && begin(50)).catch(() => {});
  return [video, press];
};
