// integer_array: an arrow function in a constant, with default and rest parameters and no semicolons
const reversed = (nums, ...rest) => {
  const swap = (i, j) => {
    ;[nums[i], nums[j]] = [nums[j], nums[i]]
  }
  for (let i = 0, j = nums.length - 1; i < j; i++, j--) swap(i, j)
  return nums
}
