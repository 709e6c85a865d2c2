// The count without the lowest one, and that one. O(n) time, O(1) space.
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> counts{0};
        while (int(counts.size()) <= n) counts.push_back(counts[counts.size() & (counts.size() - 1)] + 1);
        return counts;
    }
};
