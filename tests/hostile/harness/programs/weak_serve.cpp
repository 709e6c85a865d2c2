// Aliases the driver's loop to a function of its own.
// expect: CE
// log: rror
extern "C" int mine() { return 0; }
asm(".globl _ZN15rehearse_driver5serveEv\n.set _ZN15rehearse_driver5serveEv, mine\n");
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
