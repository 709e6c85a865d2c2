# What all runs share, made once for an interpreter: the driver's modules as byte code, and which names each module of the
# prelude has, so that a start need not import what a solution does not speak of. The sources do not end in .py: beside the byte
# code they would be imported in its place.
import marshal
import py_compile
import sys

for name in ("driver", "prelude", "values"):
    py_compile.compile(f"{name}.source", f"{name}.pyc", dfile=f"{name}.py", doraise=True,
                       invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)

sys.path.insert(0, ".")
import prelude

with open("names.bin", "wb") as file:
    marshal.dump({module: (module, *prelude.public_names(__import__(module))) for module in prelude.MODULES}, file)
