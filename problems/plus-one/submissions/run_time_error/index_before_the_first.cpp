// Goes on to the left of the first digit. [edge]
class Solution {
public:
    vector<int> plusOne(vector<int>& digits) {
        int i = digits.size() - 1;
        while (digits.at(i) == 9) digits.at(i--) = 0;
        ++digits.at(i);
        return digits;
    }
};
