// Does not look at what is left on the stack at the end. [sample]
class Solution {
public:
    bool isValid(string s) {
        stack<char> open;
        for (char c : s) {
            if (c == '(' || c == '[' || c == '{') {
                open.push(c);
                continue;
            }
            if (open.empty()) return false;
            char last = open.top();
            open.pop();
            if ((c == ')' && last != '(') || (c == ']' && last != '[') || (c == '}' && last != '{')) return false;
        }
        return true;
    }
};
