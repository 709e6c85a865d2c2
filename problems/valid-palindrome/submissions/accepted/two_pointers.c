// Two pointers that step over marks. O(n) time, O(1) space.
bool isPalindrome(char* s) {
    int left = 0, right = strlen(s) - 1;
    while (left < right) {
        if (!isalnum((unsigned char)s[left])) {
            left++;
        } else if (!isalnum((unsigned char)s[right])) {
            right--;
        } else if (tolower(s[left++]) != tolower(s[right--])) {
            return false;
        }
    }
    return true;
}
