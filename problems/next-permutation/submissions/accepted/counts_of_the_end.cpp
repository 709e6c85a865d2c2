// Counts the numbers of the falling end, and fills it up anew from the counts. O(n + range) time, O(range) space.
class Solution {
public:
    void nextPermutation(vector<int>& nums) {
        array<int, 101> count{};
        size_t place = nums.size() - 1;
        ++count[nums[place]];
        while (place > 0 && nums[place - 1] >= nums[place]) ++count[nums[--place]];
        if (place > 0) {
            int& pivot = nums[place - 1];
            ++count[pivot];
            do ++pivot; while (count[pivot] == 0);
            --count[pivot];
        }
        for (int value = 0; value <= 100; ++value) {
            while (count[value]-- > 0) nums[place++] = value;
        }
    }
};
