// Keeps the different gcds of each end, and forgets how many starts have each. [edge]
class Solution {
public:
    int subarrayGCD(vector<int>& nums, int k) {
        set<int> values;
        int count = 0;
        for (const int number : nums) {
            set<int> following{number};
            for (const int common : values) following.insert(gcd(common, number));
            values = following;
            count += values.count(k);
        }
        return count;
    }
};
