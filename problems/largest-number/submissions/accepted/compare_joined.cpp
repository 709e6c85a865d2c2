// Sorts by which way of joining two is greater. O(n log n) time, O(n) space.
class Solution {
public:
    string largestNumber(vector<int>& nums) {
        vector<string> texts;
        for (int x : nums) texts.push_back(to_string(x));
        sort(texts.begin(), texts.end(), [](const string& a, const string& b) { return a + b > b + a; });
        if (texts[0] == "0") return "0";
        return accumulate(texts.begin(), texts.end(), string());
    }
};
