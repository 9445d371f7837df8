/** Made by hand in the shape of a call in detail. */
export const townCall = {
  id: 900101,
  codigoBDNS: "900101",
  organo: { nivel1: "AUTONOMICA", nivel2: "COMUNIDAD DE MADRID", nivel3: "CONSEJERÍA DE FAMILIA" },
  sedeElectronica: "https://sede.example.es/",
  fechaRecepcion: "2026-11-20",
  instrumentos: [{ descripcion: "SUBVENCIÓN Y ENTREGA DINERARIA SIN CONTRAPRESTACIÓN " }],
  tipoConvocatoria: "Concurrencia competitiva - canónica",
  presupuestoTotal: 1250000.75,
  mrr: false,
  descripcion: "Inclusión de personas migrantes en municipios (ESO4.9)",
  descripcionLeng: null,
  tiposBeneficiarios: [
    { descripcion: "PERSONAS JURÍDICAS QUE NO DESARROLLAN ACTIVIDAD ECONÓMICA" },
  ],
  regiones: [{ descripcion: "ES300 - Madrid" }],
  descripcionFinalidad: "SERVICIOS SOCIALES Y PROMOCIÓN SOCIAL",
  descripcionBasesReguladoras: "Orden 1/2026",
  abierto: false,
  fechaInicioSolicitud: "2026-11-21",
  fechaFinSolicitud: "2026-12-20",
  textInicio: null,
  textFin: "20 días hábiles",
  fondos: [
    { descripcion: "FSE+ - FONDO SOCIAL EUROPEO PLUS" },
    { descripcion: "FEDER - FONDO EUROPEO DE DESARROLLO REGIONAL" },
  ],
};

/** A page of the search that finds these calls. */
export function searchPage(numbers: readonly string[], totalPages = 1, page = 0) {
  return {
    content: numbers.map((numeroConvocatoria, id) => ({
      id,
      numeroConvocatoria,
      descripcion: "Convocatoria",
      fechaRecepcion: "2026-11-20",
    })),
    totalElements: totalPages * 50,
    totalPages,
    number: page,
    last: page + 1 >= totalPages,
  };
}
