// Takes off the front, again and again, what stands for the largest value. O(n) time, O(1) space.
class Solution {
public:
    int romanToInt(string s) {
        const vector<pair<string, int>> parts{{"M", 1000}, {"CM", 900}, {"D", 500}, {"CD", 400}, {"C", 100}, {"XC", 90}, {"L", 50},
                                              {"XL", 40},  {"X", 10},   {"IX", 9},  {"V", 5},    {"IV", 4},  {"I", 1}};
        string_view rest = s;
        int sum = 0;
        for (auto& [letters, value] : parts) {
            while (rest.starts_with(letters)) {
                rest.remove_prefix(letters.size());
                sum += value;
            }
        }
        return sum;
    }
};
