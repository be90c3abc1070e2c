/** Our own sign: four pillars of rising height under an arc. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#1d1a24" />
      <path d="M5 14.5C10 13 20.5 11 26.5 5" fill="none" stroke="#f4f1ea" strokeWidth="1.6" strokeLinecap="round" />
      <rect x="5" y="19" width="4" height="8" rx="1.3" fill="#f2a54e" />
      <rect x="11" y="17" width="4" height="10" rx="1.3" fill="#3dc4b1" />
      <rect x="17" y="14.5" width="4" height="12.5" rx="1.3" fill="#a99bff" />
      <rect x="23" y="11" width="4" height="16" rx="1.3" fill="#f7809f" />
    </svg>
  );
}
