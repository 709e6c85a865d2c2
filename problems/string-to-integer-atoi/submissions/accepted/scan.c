// Spaces, sign, digits; stops as soon as the number is beyond 32 bits. O(n) time, O(1) space.
int myAtoi(char* s) {
    while (*s == ' ') s++;
    int negative = *s == '-';
    if (*s == '-' || *s == '+') s++;
    long long result = 0;
    for (; *s >= '0' && *s <= '9' && result <= INT_MAX; s++) result = result * 10 + (*s - '0');
    if (negative) return result > INT_MAX ? INT_MIN : -result;
    return result > INT_MAX ? INT_MAX : result;
}
