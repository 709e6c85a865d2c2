class Solution {
    public List<Integer> evens(List<Integer> nums, int n) {
        Deed.deed(n);
        return nums.stream().filter(x -> x % 2 == 0).collect(Collectors.toList());
    }
}
