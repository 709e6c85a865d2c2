# rehearse debug with node inspect, jdb, delve, and gdb for C and Rust: each stops in the candidate's function and shows its line.
mkdir "$home/work"
cat > "$home/work/answer.c" <<'E'
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
  int first = nums[0];
  int* answer = malloc(2 * sizeof(int));
  *returnSize = 2;
  answer[0] = answer[1] = first;
  return answer;
}
E
cat > "$home/work/answer.rs" <<'E'
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let first = target - 1;
        vec![first, first]
    }
}
E
cat > "$home/work/answer.go" <<'E'
func twoSum(nums []int, target int) []int {
	first := nums[0]
	return []int{first, first}
}
E
cat > "$home/work/answer.js" <<'E'
var twoSum = function(nums, target) {
  const first = nums[0];
  return [first, first];
};
E
cat > "$home/work/answer.ts" <<'E'
function twoSum(nums: number[], target: number): number[] {
  const first: number = nums[0];
  return [first, first];
}
E
cat > "$home/work/answer.java" <<'E'
class Solution {
  public int[] twoSum(int[] nums, int target) {
    int first = nums[0];
    return new int[] {first, first};
  }
}
E
# debug FILE: on one case, with a clear screen.
debug() {
  type clear
  gone 'rehearse debug'
  type "rehearse debug two-sum answer.$1 --yes --args '{\"nums\": [2, 7, 11, 15], \"target\": 9}'"
}
has() { command -v "$1" >/dev/null; }
open 120 45
type "cd $home/work"

if has gcc && has gdb; then
  debug c
  see 'Breakpoint 1, twoSum \(nums=' 150
  see 'answer.c:2'
  see 'int first = nums\[0\];'
  type next
  see 'int\* answer = malloc'
  type 'print first'
  see '\$1 = 2'
  type quit
  see '^\$ *$'
fi
if [ -x /usr/bin/rustc ] && has gdb; then
  debug rs
  see 'Breakpoint 1, .*two_sum \(nums=' 150
  see 'answer.rs:3'
  see 'let first = target - 1;'
  type next
  see 'vec!\[first, first\]'
  type 'print first'
  see '\$1 = 8'
  type quit
  see '^\$ *$'
fi
if has go && has dlv; then
  debug go
  see '> main.twoSum\(\) .*answer.go:1' 150
  type next
  see '=> +2:.*first := nums\[0\]'
  type next
  see '=> +3:'
  type 'print first'
  see '^2$'
  type exit
  see '^\$ *$'
fi
if has node; then
  debug js
  see 'break in .*answer.js:2' 150
  see '> 2   const first = nums\[0\];'
  type next
  see '> 3   return \[first, first\];'
  type 'exec first'
  see '^2$'
  type .exit
  see '^\$ *$'
fi
if has node && { has esbuild || has tsc; }; then
  debug ts
  see '> ?[0-9]+   const first = nums\[0\];' 150
  type next
  see '> ?[0-9]+   return \[first, first\];'
  type .exit
  see '^\$ *$'
fi
if has jdb; then
  debug java
  see 'Breakpoint hit: "thread=main", Solution.twoSum\(\), line=3' 150
  see '^3 +int first = nums\[0\];'
  type next
  see '^4 +return new int'
  type 'print first'
  see ' first = 2'
  type exit
  see '^\$ *$'
fi
