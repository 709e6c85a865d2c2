// Looks for the closest number k times. O(n k) time. [large]
class Solution {
public:
    vector<int> findClosestElements(vector<int>& arr, int k, int x) {
        vector<int> chosen;
        vector<bool> taken(arr.size());
        while (int(chosen.size()) < k) {
            int best = -1;
            for (int i = 0; i < int(arr.size()); ++i) {
                if (!taken[i] && (best < 0 || abs(arr[i] - x) < abs(arr[best] - x))) best = i;
            }
            taken[best] = true;
            chosen.push_back(arr[best]);
        }
        sort(chosen.begin(), chosen.end());
        return chosen;
    }
};
