// Sorts both and looks whether one includes the other. O(n log n + m log m) time, O(log n + log m) space.
class Solution {
public:
    bool canConstruct(string ransomNote, string magazine) {
        ranges::sort(ransomNote);
        ranges::sort(magazine);
        return ranges::includes(magazine, ransomNote);
    }
};
