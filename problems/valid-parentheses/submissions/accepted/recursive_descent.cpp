// Recursive descent: one call reads all that stands inside a pair. O(n) time, O(n) space for the calls.
class Solution {
public:
    bool isValid(string s) {
        size_t position = 0;
        return readSequence(s, position) && position == s.size();
    }

private:
    // Reads pairs side by side up to a closing bracket or the end; false if a pair inside is wrong.
    bool readSequence(const string& s, size_t& position) {
        while (position < s.size() && string("([{").find(s[position]) != string::npos) {
            char closing = s[position] == '(' ? ')' : s[position] == '[' ? ']' : '}';
            ++position;
            if (!readSequence(s, position)) return false;
            if (position == s.size() || s[position] != closing) return false;
            ++position;
        }
        return true;
    }
};
