"""Checks a signed waybill with pycose, PyNaCl and the standard library: nothing of ours is used.

usage: signed.py FOLDER, with the files signed, public, node, hash, day, and packed if age is there.
"""

import hashlib
import pathlib
import sys
import zlib

import cbor2
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey
from pycose.keys import OKPKey
from pycose.messages import Sign1Message

folder = pathlib.Path(sys.argv[1])
signed = (folder / "signed").read_bytes()
public = (folder / "public").read_bytes()

# The key, and its thumbprint after RFC 9679.
thumbprint = hashlib.sha256(cbor2.dumps({1: 1, -1: 6, -2: public}, canonical=True)).digest()
assert thumbprint[:16] == (folder / "node").read_bytes(), "the thumbprint"
assert hashlib.sha256(signed).digest() == (folder / "hash").read_bytes(), "the name of the message"

key = OKPKey(crv="ED25519", x=public, optional_params={"ALG": "EDDSA"})


def is_good(bytes_):
    """What pycose says; whatever it cannot read is not good."""
    try:
        message = Sign1Message.from_cose_obj(cbor2.loads(bytes_), allow_unknown_attributes=True)
        message.key = key
        message.external_aad = b"busel/1"
        return message.verify_signature()
    except Exception:
        return False


protected, unprotected, body, signature = cbor2.loads(signed)
assert unprotected == {}
assert cbor2.loads(protected) == {1: -8, 4: thumbprint[:16], 16: "busel-waybill"}
assert is_good(signed), "pycose"

# Once more by hand, after RFC 9052 §4.4.
to_be_signed = cbor2.dumps(["Signature1", protected, b"busel/1", body])
VerifyKey(public).verify(to_be_signed, signature)
try:
    VerifyKey(public).verify(cbor2.dumps(["Signature1", protected, b"", body]), signature)
    raise AssertionError("good without what is signed besides")
except BadSignatureError:
    pass
print("good")

# The body is what cbor2 writes in its canonical mode.
waybill = cbor2.loads(body)
assert cbor2.dumps(waybill, canonical=True) == body, "the one spelling"
assert waybill[1] == 1 and waybill[2] == 1 and waybill[6] == thumbprint[:16]
assert waybill[9] == int((folder / "day").read_text())
print(len(waybill[13]), "lines")

# What age opened: [1, deflated, zeros].
packed = folder / "packed"
if packed.exists():
    form, deflated, padding = cbor2.loads(packed.read_bytes())
    assert form == 1 and not any(padding)
    inflater = zlib.decompressobj(-15)
    assert inflater.decompress(deflated) == signed, "the packing"
    assert inflater.eof and not inflater.unused_data

taken = 0
for at in range(len(signed)):
    changed = bytearray(signed)
    changed[at] ^= 1 << (at % 8)
    # Another name for the same key in an unread place would still be a good signature for pycose;
    # there is none, since all of it is under the signature.
    taken += is_good(bytes(changed))
print(len(signed), "flipped,", taken, "taken")
