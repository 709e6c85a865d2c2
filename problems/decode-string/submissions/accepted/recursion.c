// A call for each layer, which writes behind the text so far and copies it there. O(length of the text) time and space.
static const char* rest;

static int layer(char* text) {
    int size = 0, count = 0;
    while (*rest) {
        char c = *rest++;
        if (c == ']') break;
        if (isdigit(c)) {
            count = 10 * count + (c - '0');
        } else if (c == '[') {
            int inner = layer(text + size);
            for (int i = 1; i < count; i++) memcpy(text + size + i * inner, text + size, inner);
            size += count * inner;
            count = 0;
        } else {
            text[size++] = c;
        }
    }
    return size;
}

char* decodeString(char* s) {
    char* text = malloc(100001);
    rest = s;
    text[layer(text)] = '\0';
    return text;
}
