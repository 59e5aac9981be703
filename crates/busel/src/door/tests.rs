//! The door lets in who should come in and nobody else, and tells nobody which of them exists.
