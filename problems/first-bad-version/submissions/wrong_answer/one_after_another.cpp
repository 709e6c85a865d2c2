// Asks about one version after another: more calls than are allowed. [edge]
class Solution {
public:
    int firstBadVersion(int n) {
        for (int version = 1; version < n; ++version) {
            if (isBadVersion(version)) return version;
        }
        return n;
    }
};
