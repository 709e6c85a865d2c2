// Fills texts up with their last digit before it compares them. [edge]
class Solution {
    static string filled(const string& text) { return text + string(10 - text.size(), text.back()); }

public:
    string largestNumber(vector<int>& nums) {
        vector<string> texts;
        for (int x : nums) texts.push_back(to_string(x));
        sort(texts.begin(), texts.end(), [](const string& a, const string& b) { return filled(a) > filled(b); });
        return texts[0] == "0" ? "0" : accumulate(texts.begin(), texts.end(), string());
    }
};
