// Returns a range that has two elements when it is counted and a thousand when it is read: what was read counts.
// expect: WA
// reason: does not belong there
// case: 1
// problem: two-sum
struct Liar {
    mutable int looks = 0;
    vector<int> many = vector<int>(1000, 7);
    auto begin() const { return many.begin(); }
    auto end() const { return looks++ < 1 ? many.begin() + 2 : many.end(); }
};
class Solution {
public:
    Liar twoSum(vector<int>&, int) { return {}; }
};
