// Specialises the driver's own templates, so that every integer is read as 5 and written as 77.
// expect: CE
// log: redefinition
template <>
struct rehearse_driver::Codec<int> {
    static int decode(Reader&) { return 5; }
    static void encode(Writer& out, int) { out.number(77); }
};
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
