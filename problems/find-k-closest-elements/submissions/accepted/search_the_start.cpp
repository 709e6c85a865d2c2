// Binary search for the start of the window. O(log n + k) time, O(1) space.
class Solution {
public:
    vector<int> findClosestElements(vector<int>& arr, int k, int x) {
        int low = 0, high = arr.size() - k;
        while (low < high) {
            int middle = (low + high) / 2;
            if (x - arr[middle] > arr[middle + k] - x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return {arr.begin() + low, arr.begin() + low + k};
    }
};
