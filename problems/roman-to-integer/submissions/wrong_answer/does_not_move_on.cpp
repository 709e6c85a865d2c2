// Reads the second letter of a pair once more, if it is no V. [edge]
class Solution {
public:
    int romanToInt(string s) {
        unordered_map<char, int> value{{'I', 1}, {'V', 5}, {'X', 10}, {'L', 50}, {'C', 100}, {'D', 500}, {'M', 1000}};
        int sum = 0;
        for (int i = 0; i < int(s.size()); ++i) {
            if (i + 1 < int(s.size()) && value[s[i]] < value[s[i + 1]]) {
                sum += value[s[i + 1]] - value[s[i]];
                if (s[i + 1] == 'V') ++i;
            } else {
                sum += value[s[i]];
            }
        }
        return sum;
    }
};
