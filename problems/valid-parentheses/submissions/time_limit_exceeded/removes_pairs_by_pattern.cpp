// Removes neighbouring pairs with a regular expression until nothing changes. O(n^2) time. [large]
class Solution {
public:
    bool isValid(string s) {
        const regex pair(R"(\(\)|\[\]|\{\})");
        string before;
        while (s != before) {
            before = s;
            s = regex_replace(before, pair, "");
        }
        return s.empty();
    }
};
