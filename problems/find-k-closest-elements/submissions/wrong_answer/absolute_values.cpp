// Compares absolute values in the search, and stops among equal numbers. [edge]
class Solution {
public:
    vector<int> findClosestElements(vector<int>& arr, int k, int x) {
        int low = 0, high = arr.size() - k;
        while (low < high) {
            int middle = (low + high) / 2;
            if (abs(x - arr[middle]) > abs(arr[middle + k] - x)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return {arr.begin() + low, arr.begin() + low + k};
    }
};
