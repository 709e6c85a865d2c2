// Takes the greater number when both are equally far. [edge]
class Solution {
public:
    vector<int> findClosestElements(vector<int>& arr, int k, int x) {
        int first = 0, last = arr.size() - 1;
        while (last - first >= k) {
            if (x - arr[first] >= arr[last] - x) {
                ++first;
            } else {
                --last;
            }
        }
        return {arr.begin() + first, arr.begin() + last + 1};
    }
};
