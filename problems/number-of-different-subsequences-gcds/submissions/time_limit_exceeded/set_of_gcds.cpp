// Takes each number with all gcds so far. O(n d log m) time, where d is the number of gcds. [large]
class Solution {
public:
    int countDifferentSubsequenceGCDs(vector<int>& nums) {
        unordered_set<int> found;
        for (const int number : nums) {
            vector<int> added{number};
            for (const int common : found) added.push_back(gcd(common, number));
            found.insert(added.begin(), added.end());
        }
        return found.size();
    }
};
