"""Signs a body with PyNaCl as the paper says, and in ways that the paper does not allow.

usage: sign.py FOLDER, with the files seed and body; writes signed, tagged, other-aad, unprotected.
"""

import hashlib
import pathlib
import sys

import cbor2
from nacl.signing import SigningKey

folder = pathlib.Path(sys.argv[1])
key = SigningKey((folder / "seed").read_bytes())
body = (folder / "body").read_bytes()

public = bytes(key.verify_key)
kid = hashlib.sha256(cbor2.dumps({1: 1, -1: 6, -2: public}, canonical=True)).digest()[:16]
protected = cbor2.dumps({1: -8, 4: kid, 16: "busel-waybill"}, canonical=True)


def signature(aad):
    return key.sign(cbor2.dumps(["Signature1", protected, aad, body])).signature


def write(name, value):
    (folder / name).write_bytes(cbor2.dumps(value))


good = signature(b"busel/1")
write("signed", [protected, {}, body, good])
write("tagged", cbor2.CBORTag(18, [protected, {}, body, good]))
write("other-aad", [protected, {}, body, signature(b"")])
write("unprotected", [protected, {4: kid}, body, good])
