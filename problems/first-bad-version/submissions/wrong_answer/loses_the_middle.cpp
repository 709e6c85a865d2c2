// Leaves a bad middle out of the range that it goes on with. [edge]
class Solution {
public:
    int firstBadVersion(int n) {
        int low = 1;
        int high = n;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (isBadVersion(middle)) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
};
