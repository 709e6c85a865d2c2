// Returns a range that never ends.
// expect: TLE
// reason: CPU time
// case: 1
// problem: two-sum
struct Endless {
    struct Step {
        using iterator_category = input_iterator_tag;
        using value_type = int;
        using difference_type = long;
        using pointer = const int*;
        using reference = int;
        int operator*() const {
            for (volatile int i = 0; i < 100; i = i + 1) {}
            return 7;
        }
        Step& operator++() { return *this; }
        Step operator++(int) { return *this; }
        bool operator==(const Step&) const { return false; }
    };
    Step begin() const { return {}; }
    Step end() const { return {}; }
};
class Solution {
public:
    Endless twoSum(vector<int>&, int) { return {}; }
};
