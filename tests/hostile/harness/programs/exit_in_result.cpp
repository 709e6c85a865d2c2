// Returns an object that ends the program when it is turned into the answer.
// expect: RTE
// reason: the program ended inside the call (exit code 0)
// case: 1
struct Liar {
    operator int() const { exit(0); }
};
class Solution {
public:
    Liar findGCD(vector<int>&) { return {}; }
};
