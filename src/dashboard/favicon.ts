/** The mark of the product: a queue whose first is served first. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#0b6e63"/>
<path d="M8 11h16M8 16h11M8 21h6" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
</svg>
`;
