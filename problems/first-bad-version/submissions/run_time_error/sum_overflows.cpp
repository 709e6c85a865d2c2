// Adds the two ends, which overflows, and asks about a version that does not exist. [edge]
class Solution {
public:
    int firstBadVersion(int n) {
        int low = 1;
        int high = n;
        while (low < high) {
            const int middle = static_cast<int>(static_cast<unsigned>(low) + static_cast<unsigned>(high)) / 2;
            if (isBadVersion(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
};
