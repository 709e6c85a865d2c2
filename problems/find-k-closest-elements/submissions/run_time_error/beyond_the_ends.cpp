// Widens from x without asking whether an end is reached. [edge]
class Solution {
public:
    vector<int> findClosestElements(vector<int>& arr, int k, int x) {
        int right = lower_bound(arr.begin(), arr.end(), x) - arr.begin(), left = right - 1;
        while (right - left - 1 < k) {
            if (x - arr.at(left) <= arr.at(right) - x) {
                --left;
            } else {
                ++right;
            }
        }
        return {arr.begin() + left + 1, arr.begin() + right};
    }
};
