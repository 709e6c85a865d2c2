// Passes over a closing bracket when nothing is open. [edge]
class Solution {
public:
    bool isValid(string s) {
        map<char, char> partner = {{')', '('}, {']', '['}, {'}', '{'}};
        stack<char> open;
        for (char c : s) {
            if (!partner.count(c)) {
                open.push(c);
            } else if (!open.empty()) {
                if (open.top() != partner[c]) return false;
                open.pop();
            }
        }
        return open.empty();
    }
};
