# Tries to put another driver in the place of the one that all runs share: it can read it, and no more.
# expect: AC
# stdout 1: refused
import os

driver = sys.modules["__main__"].__file__
for attempt in (lambda: open(driver, "ab"), lambda: os.rename(driver, driver + ".old"), lambda: os.unlink(driver),
                lambda: os.chmod(driver, 0o777), lambda: os.symlink("/dev/null", os.path.dirname(driver) + "/other")):
    try:
        attempt()
        os.write(2, b"done")
    except OSError:
        pass


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        try:
            os.close(os.open(driver, os.O_RDWR))
        except OSError:
            print("refused")
        return gcd(min(nums), max(nums))
