// Binary search for the first bad one. O(log n) time, O(1) space.
public class Solution extends VersionControl {
    public int firstBadVersion(int n) {
        int low = 1, high = n;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (isBadVersion(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
