// Bytes and how they are written.
const { subtle } = crypto;
const HASH = "SHA-256";

const bytesOf = (text) => new TextEncoder().encode(text);
const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
