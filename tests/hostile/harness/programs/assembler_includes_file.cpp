// Has the assembler put a file of the machine into the program.
// expect: CE
// log: file not found
asm(".section .rodata\n.incbin \"/etc/shadow\"\n.text\n");
class Solution {
public:
    int findGCD(vector<int>&) { return 1; }
};
