// Makes a number of 64 bits of it, which wraps around. [edge]
class Solution {
public:
    vector<int> plusOne(vector<int>& digits) {
        unsigned long long number = 0;
        for (int digit : digits) number = 10 * number + digit;
        vector<int> result;
        for (char c : to_string(number + 1)) result.push_back(c - '0');
        return result;
    }
};
