// Searches for each letter among those that are not struck out. O(n m) time. [large]
class Solution {
public:
    bool canConstruct(string ransomNote, string magazine) {
        vector<bool> used(magazine.size());
        for (char c : ransomNote) {
            size_t place = 0;
            while (place < magazine.size() && (used[place] || magazine[place] != c)) ++place;
            if (place == magazine.size()) return false;
            used[place] = true;
        }
        return true;
    }
};
