# rehearse debug starts gdb and pdb on a solution with one case, at its function.
mkdir "$home/work"
cat > "$home/work/answer.cpp" <<'END'
class Solution {
 public:
  vector<int> twoSum(vector<int>& nums, int target) {
    int first = nums[0];
    int wanted = target - first;
    return {0, wanted};
  }
};
END
cat > "$home/work/answer.py" <<'END'
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        first = nums[0]
        wanted = target - first
        return [0, wanted]
END
open 110 40
type "cd $home/work"
type "rehearse debug two-sum answer.cpp --args '{\"nums\": [2, 7, 11, 15], \"target\": 9}'"
see 'without the sandbox' 150
see 'Go on\? \[y/N\]'
type y
see 'Breakpoint 1, Solution::twoSum' 150
see 'answer.cpp:4'
see 'int first = nums\[0\];'
type next
see 'int wanted = target - first;'
type 'print first'
see '\$1 = 2'
type 'print nums'
see 'std::vector of length 4.*\{2, 7, 11, 15\}'
type continue
see 'exited normally'
type quit
see '^\$ *$'
type clear
type "rehearse debug two-sum answer.py --args '{\"nums\": [2, 7, 11, 15], \"target\": 9}'"
see 'solution.py\(3\)twoSum\(\)' 150
see 'first = nums\[0\]'
type next
see 'wanted = target - first'
type 'p nums'
see '\[2, 7, 11, 15\]'
type quit
see '^\$ *$'
