// Goes right from every start until all letters are there. O(m^2) time. [large]
class Solution {
public:
    string minWindow(string s, string t) {
        array<int, 128> wanted{};
        for (char letter : t) ++wanted[letter];
        string best;
        for (size_t start = 0; start < s.size(); ++start) {
            auto need = wanted;
            int missing = t.size();
            for (size_t end = start; end < s.size() && missing > 0; ++end) {
                if (need[s[end]]-- > 0) --missing;
                if (missing == 0 && (best.empty() || end - start + 1 < best.size())) best = s.substr(start, end - start + 1);
            }
        }
        return best;
    }
};
