// Reads the square of a label out of a picture, beside the page, for phones that cannot do it by
// themselves. The reading itself is done by a library, which stands before these lines.
ZXingWASM.prepareZXingModule({ overrides: { locateFile: () => READS } });

self.onmessage = async ({ data }) => {
  const seen = await ZXingWASM.readBarcodes(data, { formats: ["QRCode"], maxNumberOfSymbols: 4 });
  self.postMessage(seen.map(({ text }) => text));
};
