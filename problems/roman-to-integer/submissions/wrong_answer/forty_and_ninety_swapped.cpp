// Has XL and XC the wrong way round. [edge]
class Solution {
public:
    int romanToInt(string s) {
        map<string, int> pairs{{"IV", 4}, {"IX", 9}, {"XL", 90}, {"XC", 40}, {"CD", 400}, {"CM", 900}};
        map<char, int> value{{'I', 1}, {'V', 5}, {'X', 10}, {'L', 50}, {'C', 100}, {'D', 500}, {'M', 1000}};
        int sum = 0;
        for (size_t i = 0; i < s.size(); ++i) {
            if (pairs.count(s.substr(i, 2))) {
                sum += pairs[s.substr(i, 2)];
                ++i;
            } else {
                sum += value[s[i]];
            }
        }
        return sum;
    }
};
