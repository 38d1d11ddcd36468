// Beginnings and turns that many English templates share.

export const hi = 'Hi{% if first_name %} {{ first_name }}{% endif %},';
export const about = '{% if subject %} about “{{ subject }}”{% endif %}';
export const forIt = '{% if subject %} for “{{ subject }}”{% endif %}';
export const it = '{% if subject %}“{{ subject }}”{% else %}this{% endif %}';
export const atCompany = '{% if company %} at {{ company }}{% endif %}';
/** Title, link and the rep's sentence; nothing where no resource fits. */
export const resource = '{{ resource.title }}: {{ resource.link }}\n{{ resource.sentence }}';
