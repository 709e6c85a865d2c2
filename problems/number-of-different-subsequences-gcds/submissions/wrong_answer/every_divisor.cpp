// Counts whatever divides two numbers, and the numbers themselves. [edge]
class Solution {
public:
    int countDifferentSubsequenceGCDs(vector<int>& nums) {
        vector<bool> there(200001);
        for (const int number : nums) there[number] = true;
        int count = 0;
        for (int candidate = 1; candidate <= 200000; ++candidate) {
            int multiples = 0;
            for (int multiple = candidate; multiple <= 200000; multiple += candidate) multiples += there[multiple];
            if (there[candidate] || multiples > 1) ++count;
        }
        return count;
    }
};
