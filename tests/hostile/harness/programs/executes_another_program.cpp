// Becomes another program.
// expect: RTE
// reason: ended inside the call (exit code 0)
// case: 1
#include <unistd.h>
class Solution {
public:
    int findGCD(vector<int>& nums) {
        execl("/bin/true", "true", static_cast<char*>(nullptr));
        return 0;
    }
};
